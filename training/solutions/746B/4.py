n = int(input())
s = input().strip()[::-1]
print(s[1::2] + s[::2][::-1])
