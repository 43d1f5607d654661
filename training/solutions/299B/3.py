n, k = map(int, input().split())
s = input()
if "#" * k in s:
    print("NO")
else:
    print("YES")
