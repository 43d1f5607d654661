n = int(input())
print("".join(str(len(x)) for x in input().split("0")))
