print(sum(map(int, input().replace(" ", ""))))
