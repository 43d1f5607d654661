n, m = map(int, input().split())
k = int(input())
c = list(map(int, input().split()))
fires = list(zip(c[::2], c[1::2]))
corners = [(1, 1), (1, m), (n, 1), (n, m)]
print(*max(corners, key=lambda t: min(abs(t[0] - a) + abs(t[1] - b) for a, b in fires)))
