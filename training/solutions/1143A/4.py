n = int(input())
s = "".join(input().split())
print(min(s.rfind("0"), s.rfind("1")) + 1)
