n = int(input())
s = input().strip()
cuts = [i for i in range(1, n) if s[i] != "0"]
small = min(max(i, n - i) for i in cuts)
print(min(int(s[:i]) + int(s[i:]) for i in cuts if max(i, n - i) <= small + 1))
