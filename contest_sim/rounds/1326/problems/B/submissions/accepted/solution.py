def main() -> None:
    input()
    restored = []
    highest = 0
    for difference in map(int, input().split()):
        value = highest + difference
        restored.append(value)
        if difference > 0:
            highest = value
    print(*restored)


main()
