n = int(input())
print(input().replace("ogo", "***"))
