def main():
    v = int(input())
    if v == 2:
        return 2
    return 1

print(main())
