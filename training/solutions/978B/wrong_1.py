n = int(input())
print(input().count("xxx"))
