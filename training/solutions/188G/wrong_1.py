n = int(input())
print(*sorted(input() for _ in range(n)))
