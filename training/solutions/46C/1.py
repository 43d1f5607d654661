n = int(input())
s = input().strip()
h = s.count('H')
s += s
print(min(s[i:i + h].count('T') for i in range(n)))
