n = int(input())
s = input()
print(min(sum(abs(ord(x) - ord(y)) for x, y in zip(s[i:i + 4], "ACTG")) for i in range(n - 3)))
