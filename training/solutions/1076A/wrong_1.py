n = int(input())
s = input()
k = s.index(max(s))
print(s[:k] + s[k + 1:])
