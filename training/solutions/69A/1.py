a = [list(map(int, input().split())) for _ in range(int(input()))]
print("NO" if any(sum(c) for c in zip(*a)) else "YES")
