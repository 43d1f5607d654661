n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
k = int(input())
print(sum(r >= k for l, r in a))
