s = input()
c = ""
for x in s:
    if x.isalpha():
        c = x
if c in "AEIOUYaeiouy":
    print("YES")
else:
    print("NO")
