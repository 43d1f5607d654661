n, m = map(int, input().split())
rows = [0] * n
cols = [0] * m
for _ in range(2):
    for i in range(n):
        for j, x in enumerate(input().split()):
            rows[i] ^= int(x)
            cols[j] ^= int(x)
if any(rows) or any(cols):
    print("No")
else:
    print("Yes")
