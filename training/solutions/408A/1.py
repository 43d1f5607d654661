n = int(input())
k = input()
print(min(5 * sum(m) + 15 * len(m) for m in (list(map(int, input().split())) for _ in range(n))))
