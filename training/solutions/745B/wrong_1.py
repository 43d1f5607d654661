n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
kinds = {row.count('X') for row in g if 'X' in row}
print("YES" if len(kinds) == 1 else "NO")
