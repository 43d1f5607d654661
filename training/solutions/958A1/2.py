def turn(m):
    return [[m[n - 1 - j][i] for j in range(n)] for i in range(n)]

n = int(input())
first = [list(input().strip()) for _ in range(n)]
second = [list(input().strip()) for _ in range(n)]
forms = []
for m in (first, [row[::-1] for row in first]):
    for _ in range(4):
        forms.append(m)
        m = turn(m)
print("Yes" if second in forms else "No")
