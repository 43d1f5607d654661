n, s = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
s -= 1
if a[0] and (a[s] or b[s] and any(a[i] and b[i] for i in range(s, n))):
    print("YES")
else:
    print("NO")
