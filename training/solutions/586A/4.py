n = int(input())
s = "".join(input().split())
print(s.count("1") + sum(s[i:i + 3] == "101" for i in range(n - 2)))
