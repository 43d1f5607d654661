n = int(input())
s = input()
h = n // 2
print("YES" if sum(map(int, s[:h])) == sum(map(int, s[h:])) else "NO")
