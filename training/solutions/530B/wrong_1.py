s = input().strip()
n = len(s) // 2
print(s[n:][::-1] + s[:n][::-1])
