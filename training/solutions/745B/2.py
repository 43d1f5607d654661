n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
kinds = {row for row in g if 'X' in row}
if len(kinds) > 1 or '.' in kinds.pop().strip('.'):
    print("NO")
else:
    print("YES")
