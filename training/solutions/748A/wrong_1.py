n, m, k = map(int, input().split())
print(k // (2 * m) + 1, k % (2 * m) // 2 + 1, "RL"[k % 2])
