n = int(input())
yes = no = False
m = n
while m:
    m, d = divmod(m, 10)
    if d and n % d == 0:
        yes = True
    else:
        no = True
if not yes:
    print("upset")
elif no:
    print("happy")
else:
    print("happier")
