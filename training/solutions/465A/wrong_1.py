n = int(input())
print(input().find("0") + 1)
