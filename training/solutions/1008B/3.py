n = int(input())
last = 10 ** 10
ans = "YES"
for i in range(n):
    w, h = map(int, input().split())
    if max(w, h) <= last:
        last = max(w, h)
    elif min(w, h) <= last:
        last = min(w, h)
    else:
        ans = "NO"
print(ans)
