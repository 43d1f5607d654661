def check(items):
    seen = set()
    for x, k in items:
        if x > 0 and (x - 1, k) not in seen:
            return False
        seen.add((x, k))
    return True

n = int(input())
rows = [tuple(map(int, input().split())) for _ in range(n)]
print("YES" if check(rows) else "NO")
