n, d = map(int, input().split())
s = sum(map(int, input().split()))
print(-1 if s + 10 * n > d else (d - s) // 5)
