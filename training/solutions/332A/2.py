n = int(input())
s = input().strip()
print(sum(s[i - 3:i] in ("aaa", "bbb") for i in range(n, len(s), n)))
