x = int(input())
print(format(x, "b").count("1"))
