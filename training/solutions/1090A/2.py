n = int(input())
total = cnt = top = 0
for _ in range(n):
    k, *a = map(int, input().split())
    m = max(a)
    total += m * k
    cnt += k
    top = max(top, m)
print(top * cnt - total)
