n, k = map(int, input().split())
s = input().strip()
p = [i for i, c in enumerate(s) if c == '0']
print(min((p[i + k] - p[i] + 1) // 2 for i in range(len(p) - k)))
