n = int(input())
print(max(map(len, input().replace(" ", "").split("0"))))
