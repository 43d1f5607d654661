a = input().split("WUB")
print(" ".join(x for x in a if x))
