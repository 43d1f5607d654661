n = int(input())
s = input().replace(" ", "")
print(max(map(len, (s + s).split("0"))))
