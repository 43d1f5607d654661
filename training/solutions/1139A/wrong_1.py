n = int(input())
s = input()
print(sum(i + 1 for i in range(1, n) if int(s[i]) % 2 == 0))
