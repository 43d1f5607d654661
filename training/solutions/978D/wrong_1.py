n = int(input())
b = list(map(int, input().split()))
if n < 3:
    print(0)
else:
    d = b[1] - b[0]
    diff = [abs(b[0] + i * d - b[i]) for i in range(n)]
    print(sum(diff) if max(diff) <= 1 else -1)
