n = int(input())
print(len(input().replace(" ", "").strip("0")))
