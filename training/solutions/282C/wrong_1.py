a = input().strip()
b = input().strip()
if len(a) == len(b) and '1' in a:
    print("YES")
else:
    print("NO")
