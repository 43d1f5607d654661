n = int(input())
s = input()
print(sum(s[i:i + 3] == "xxx" for i in range(n - 2)))
