print(*input().replace("WUB", " ").split())
