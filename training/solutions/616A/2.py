a = input().strip()
b = input().strip()
n = max(len(a), len(b))
a = a.zfill(n)
b = b.zfill(n)
if a < b:
    print("<")
elif a > b:
    print(">")
else:
    print("=")
