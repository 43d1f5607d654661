n, k = map(int, input().split())
rows = []
for i in range(n):
    room = (n + 1 - i % 2) // 2
    take = min(room, k)
    k -= take
    row = 'S' * (i % 2) + 'LS' * take
    rows.append((row + 'S' * n)[:n])
print("NO" if k else "YES\n" + "\n".join(rows))
