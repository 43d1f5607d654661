print(len(set(input()) - set("{}, ")))
