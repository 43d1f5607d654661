t = int(input())
for _ in range(t):
    a, b, n, s = map(int, input().split())
    if s > a * n:
        rest = s - a * n
    else:
        rest = s % n
    if rest <= b:
        print("YES")
    else:
        print("NO")
