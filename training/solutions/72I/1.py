s = input().strip()
n = int(s)
good = 0
for c in s:
    if c != '0' and n % int(c) == 0:
        good += 1
if good == len(s):
    print("happier")
elif good > 0:
    print("happy")
else:
    print("upset")
