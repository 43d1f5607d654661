n = int(input())
a = list(map(int, input().split()))
a.sort(reverse=True)
x = min(a[:n])
y = max(a[n:])
if x > y:
    print("YES")
else:
    print("NO")
