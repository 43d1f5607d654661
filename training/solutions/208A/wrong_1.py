print(input().replace("WUB", ""))
