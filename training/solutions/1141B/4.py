n = int(input())
a = input().split() * 2
s = "".join(a)
print(max(len(x) for x in s.split("0")))
