n = int(input())
parts = [tuple(map(int, input().split())) for _ in range(n)]
left = []
for v in range(1, 1001):
    if not any(a <= v <= b for a, b in parts):
        left.append(str(v))
print(' '.join([str(len(left))] + left))
