n = int(input())
s = input().strip()
h = s.count('H')
print(min(s[i:i + h].count('T') for i in range(n - h + 1)))
