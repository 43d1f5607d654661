n = int(input())
s = list(map(int, input().split()))
i = s.index(1) if 1 in s else n
print(i + s[i:].count(1))
